package cymru.cartref.procedure.process;

import cymru.cartref.procedure.domain.Draft;
import cymru.cartref.procedure.domain.Drafts;
import cymru.cartref.shared.Bilingual;
import cymru.cartref.shared.Language;
import cymru.cartref.text.Texts;
import cymru.cartref.work.CaseLines;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How a version that waits for approval is named in the inbox. */
@Component
class ProcedureCaseLines implements CaseLines {

    private final Drafts drafts;
    private final Texts texts;

    ProcedureCaseLines(Drafts drafts, Texts texts) {
        this.drafts = drafts;
        this.texts = texts;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(ProcedureApprovalProcess.KEY);
    }

    @Override
    public CaseLine describe(String caseReference) {
        Draft draft = drafts.find(caseReference).orElseThrow();
        return new CaseLine(
                new Bilingual(title(Language.EN, draft), title(Language.CY, draft)),
                "procedure/" + draft.procedure().path() + (draft.status().open() ? "/draft" : ""));
    }

    private String title(Language language, Draft draft) {
        return texts.get(
                language,
                "procedure.case",
                Map.of(
                        "procedure",
                        texts.get(language, "procedure.code." + draft.procedure()),
                        "number",
                        draft.number()));
    }
}
