# shellcheck shell=sh
# ./portal test and ./portal test --mysql. Sourced by ./portal; each leaves its closing line in
# target/ as well, for .ci/run.
# shellcheck disable=SC2154 # $mvn and $cache come from ./portal

case $* in
'') where=embedded ;;
--mysql) where=mysql ;;
*) misused "test takes --mysql or nothing" ;;
esac

minutes() {
    took=$(($(date +%s) - begun))
    say "$((took / 60)).$((took % 60 / 6)) minutes"
}

# Prints the closing line and keeps it for .ci/run.
close() {
    mkdir -p target
    say "$1" | tee "target/figures-$where.txt"
}

# The models, by bpmnlint as its lock file pins it; no model is fine.
lint_models() {
    locked=$(cksum <tools/bpmnlint/package-lock.json)
    installed=tools/bpmnlint/node_modules/.locked
    if [ "$(cat "$installed" 2>/dev/null)" != "$locked" ]; then
        npm --prefix tools/bpmnlint --no-fund --no-audit --loglevel=error ci \
            || fail "bpmnlint could not be installed (npm's message is above)."
        say "$locked" >"$installed"
    fi
    set -- bpmn/*.bpmn
    [ -e "$1" ] || set --
    say "Models for bpmnlint: $#"
    [ $# -eq 0 ] || npm --prefix tools/bpmnlint --silent run lint \
        || fail "A model breaks a rule of bpmnlint (above)."
}

begun=$(date +%s)
need_jdk
need_node
need_maven
status=0
rm -f "target/figures-$where.txt"
if [ "$where" = embedded ]; then
    need_chromium
    lint_models
    rm -rf target/surefire-reports target/failsafe-reports
    "$mvn" -B -ntp verify || status=$?
    counted=$(tools/count-tests target/surefire-reports target/failsafe-reports)
    [ "$status" = 0 ] || counted="$counted; the build FAILED"
    close "Tests: $counted; $(minutes)"
else
    . tools/mysql-server.sh
fi
exit "$status"
