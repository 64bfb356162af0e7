# shellcheck shell=sh
# What a build needs, looked for where people keep it. Sourced by ./portal.
# shellcheck disable=SC2154 # $cache comes from ./portal

# Sets JAVA_HOME to the first JDK 25 or newer.
need_jdk() {
    on_path=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p') || on_path=
    newest=0
    for home in "${JAVA_HOME-}" "$on_path" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/.sdkman/candidates/java/*; do
        [ -x "${home:-/nowhere}/bin/javac" ] || continue
        version=$("$home/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
        if [ "${version:-0}" -ge 25 ]; then
            export JAVA_HOME="$home"
            return
        fi
        [ "${version:-0}" -le "$newest" ] || newest=$version
    done
    seen="No JDK was found at all."
    [ "$newest" = 0 ] || seen="The newest JDK found is $newest."
    fail "A JDK 25 or newer is missing. $seen" \
        "Looked at JAVA_HOME, at java on PATH, and in /usr/lib/jvm, /Library/Java/JavaVirtualMachines" \
        "and ~/.sdkman." \
        "How to get one:" \
        "  Linux   https://adoptium.net/installation/linux, then temurin-25-jdk" \
        "  macOS   brew install --cask temurin" \
        "  any     unpack one from https://adoptium.net/temurin/releases and set JAVA_HOME to its folder"
}

node_is_fit() {
    command -v npm >/dev/null && version=$(node --version 2>/dev/null) || return 1
    version=${version#v}
    [ "${version%%.*}" -ge 24 ] 2>/dev/null
}

# Puts a Node 24 or newer first on PATH; fetches one into the cache folder, once.
need_node() {
    node_is_fit && return
    given=$PATH
    export PATH="$cache/node/bin:$PATH"
    node_is_fit && return
    how="Install Node 24 or newer with its npm: https://nodejs.org/en/download"
    PATH=$given command -v npm >/dev/null \
        || fail "Node 24 or newer is missing, and there is no npm to fetch it with." "$how"
    say "Fetching Node 24 into $cache/node (once) …"
    PATH=$given npm install -g --no-fund --no-audit --loglevel=error --prefix "$cache/node" node@24 npm@11 >&2 \
        || fail "Node 24 or newer is missing, and npm could not fetch it (its message is above)." "$how"
    hash -r
    node_is_fit || fail "The Node fetched into $cache/node does not start." "$how"
}

# Sets $mvn: the wrapper, or an installed Maven where the wrapper cannot download its own.
need_maven() {
    mvn=./mvnw
    reason=$("$mvn" -v 2>&1 >/dev/null) && return
    mvn=mvn
    version=$(mvn -v 2>/dev/null | sed -n '/Apache Maven/s/.*Apache Maven \([0-9.]*\).*/\1/p') || version=
    oldest=$(printf '%s\n' 3.6.3 "${version:-0}" | sort -t . -k 1,1n -k 2,2n -k 3,3n | head -n 1)
    [ "$oldest" = 3.6.3 ] || fail "$reason" \
        "The Maven wrapper could not fetch Maven (its message is above), and no Maven 3.6.3 or newer is" \
        "installed. Allow Maven Central, or install one: https://maven.apache.org/install.html"
    say "The Maven wrapper could not fetch its Maven, so the installed Maven $version is used."
}

# Exports CARTREF_CHROMIUM, the browser of the tests; without one Playwright fetches its own.
need_chromium() {
    [ -z "${CARTREF_CHROMIUM-}" ] || return 0
    find_chromium && return
    if [ "$(id -u)" = 0 ] && [ -e /etc/debian_version ]; then
        say "Installing Debian's Chromium for the browser tests …"
        {
            apt-get -qq update \
                && apt-get -qq install -y fonts-noto-core \
                && { apt-get -qq install -y chromium-headless-shell || apt-get -qq install -y chromium; }
        } >&2 || :
        find_chromium && return
    fi
    say "No Chromium or Chrome is installed; Playwright will try to download one."
}

# The shell without windows does the same in four fifths of the time.
find_chromium() {
    for browser in chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable \
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
        /Applications/Chromium.app/Contents/MacOS/Chromium; do
        found=$(command -v "$browser") || continue
        export CARTREF_CHROMIUM="$found"
        return
    done
    return 1
}
