package cymru.cartref;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import cymru.cartref.account.Role;
import cymru.cartref.work.ProcessContract;
import java.beans.Introspector;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.stereotype.Component;

/** What every model in {@code bpmn/} keeps to. */
class ProcessModelTest {

    private static final Pattern ID = Pattern.compile(
            "(user|service|timer|xor|and|or|event|message|start|end|call|sub|boundary|send|rule)_[a-z0-9_]+");
    /** A task's role may be the procedure's to say: then a bean of the module answers it. */
    private static final Pattern ASKED_ROLE = Pattern.compile("\\$\\{[a-z]\\w*\\.\\w+\\(caseRef\\)}");

    private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*!?([a-z]\\w*)\\.(\\w+)");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("cymru.cartref");

    private static final Map<String, JavaClass> BEANS = CLASSES.stream()
            .filter(type -> type.isMetaAnnotatedWith(Component.class) || type.isAnnotatedWith(Component.class))
            .collect(Collectors.toMap(
                    type -> Introspector.decapitalize(type.getSimpleName()), type -> type, (one, other) -> one));

    static List<File> models() {
        File[] files = new File("bpmn").listFiles((folder, name) -> name.endsWith(".bpmn"));
        return files == null ? List.of() : Arrays.stream(files).sorted().toList();
    }

    @TestFactory
    Stream<DynamicTest> everyModelKeepsTheHouseRules() {
        return models().stream().map(file -> DynamicTest.dynamicTest(file.getName(), () -> check(file)));
    }

    @Test
    void everyModelIsWalkedByATest() throws IOException {
        Set<String> walked = new TreeSet<>();
        Pattern annotation = Pattern.compile("@WalksEveryFlow\\(\"([^\"]+)\"\\)");
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
            for (Path test :
                    tests.filter(path -> path.toString().endsWith("IT.java")).toList()) {
                Matcher matcher = annotation.matcher(Files.readString(test));
                while (matcher.find()) {
                    walked.add(matcher.group(1));
                }
            }
        }
        assertThat(walked)
                .containsExactlyElementsOf(models().stream()
                        .map(file -> file.getName().replace(".bpmn", ""))
                        .toList());
    }

    @Test
    void everyProcessHasOneContract() {
        long contracts = CLASSES.stream()
                .filter(type -> type.isAssignableTo(ProcessContract.class) && !type.isInterface())
                .count();
        assertThat(contracts).isEqualTo(models().size());
    }

    private static void check(File file) throws IOException {
        BpmnModelInstance model = Bpmn.readModelFromFile(file);
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        String key = file.getName().replace(".bpmn", "");
        assertThat(process.getId()).as("process key is the file's name").isEqualTo(key);
        assertThat(process.getCamundaHistoryTimeToLiveString()).startsWith("P");
        Properties english = texts("en");
        Properties welsh = texts("cy");
        Set<String> shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .collect(Collectors.toSet());
        for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
            if (element instanceof FlowNode) {
                assertThat(element.getId()).matches(ID);
                assertThat(shapes).as("drawn").contains(element.getId());
            }
            boolean named = element.getName() != null && !(element instanceof SequenceFlow);
            if (named) {
                String text = "bpmn." + key + "." + element.getId();
                assertThat(english).containsKey(text);
                assertThat(welsh).containsKey(text);
            }
        }
        for (UserTask task : model.getModelElementsByType(UserTask.class)) {
            if (!ASKED_ROLE.matcher(task.getCamundaCandidateGroups()).matches()) {
                assertThat(Role.values()).extracting(Role::name).contains(task.getCamundaCandidateGroups());
            }
            assertThat(english).containsKey("task." + key + "." + task.getId());
            assertThat(welsh).containsKey("task." + key + "." + task.getId());
        }
        beansAreOfOneModule(file);
    }

    /** A model names only beans of its own module's process package, with a method of that name. */
    private static void beansAreOfOneModule(File file) throws IOException {
        Set<String> packages = new TreeSet<>();
        Matcher matcher = BEAN.matcher(Files.readString(file.toPath()));
        while (matcher.find()) {
            @Nullable JavaClass bean = BEANS.get(matcher.group(1));
            assertThat(bean)
                    .as("bean %s in %s", matcher.group(1), file.getName())
                    .isNotNull();
            if (bean == null) {
                continue;
            }
            String method = matcher.group(2);
            assertThat(bean.getAllMethods())
                    .as("method %s", matcher.group())
                    .anyMatch(candidate -> candidate.getName().equals(method)
                            || candidate.getName().equalsIgnoreCase("is" + method)
                            || candidate.getName().equalsIgnoreCase("get" + method));
            packages.add(bean.getPackageName());
        }
        assertThat(packages).hasSizeLessThanOrEqualTo(1).allMatch(name -> name.endsWith(".process"));
    }

    private static Properties texts(String language) throws IOException {
        Properties all = new Properties();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                try (var reader = Files.newBufferedReader(file)) {
                    all.load(reader);
                }
            }
        }
        return all;
    }
}
