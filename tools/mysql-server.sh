# shellcheck shell=sh
# The database and process tests on a real MySQL, which Debian has in unstable only: a small Debian
# in the cache folder holds it, and a server of its own lives as long as the tests. Sourced by
# tools/test.sh.
# shellcheck disable=SC2154 # $mvn and $cache come from ./portal

# the package mirror that this machine is set up with
mirror=$(apt-get indextargets --format '$(REPO_URI)' 2>/dev/null | grep -v -e security | head -n 1)
mirror=${mirror%/}
root=$cache/mysql
server='' folder=''

# No MySQL: a failure, unless it is the network that keeps us from it.
none() {
    status=1
    curl -fsI -m 20 "$mirror/dists/sid/InRelease" >/dev/null 2>&1 \
        || wget -q -T 20 -t 1 --spider "$mirror/dists/sid/InRelease" 2>/dev/null \
        || status=0
    close "MySQL: NONE, because $1"
    exit "$status"
}

stop_server() {
    if [ -n "$server" ] && kill "$server" 2>/dev/null; then wait "$server" || :; fi
    [ -z "$folder" ] || rm -rf "${root:?}$folder"
    rm -rf "${root:?}.$$" "${root:?}.$$.log"
    server='' folder=''
}

# Unpacks Debian unstable's MySQL into $root, once.
provide_mysql() {
    [ ! -x "$root/usr/sbin/mysqld" ] || return 0
    if ! command -v debootstrap >/dev/null; then
        command -v apt-get >/dev/null || none "this system has no debootstrap to fetch it with"
        { apt-get -qq update && apt-get -qq install -y debootstrap; } >&2 \
            || none "debootstrap could not be installed"
    fi
    say "Fetching MySQL into $root (once, 650 MB) …"
    mkdir -p "$cache"
    debootstrap --variant=minbase --include=mysql-server-core,mysql-client-core \
        sid "$root.$$" "$mirror" >"$root.$$.log" 2>&1 \
        || none "debootstrap failed: $(tail -n 1 "$root.$$.log")"
    chroot "$root.$$" useradd --system mysql
    rm -rf "$root.$$/var/cache/apt" "$root.$$/var/lib/apt/lists" "$root"
    mv "$root.$$" "$root"
}

secret() { od -An -N 16 -tx1 /dev/urandom | tr -d ' \n'; }

# $1 runs as the server's root.
ask() { MYSQL_PWD=$root_word chroot "$root" mysql -h 127.0.0.1 -P "$port" -u root -N -B -e "$1"; }

# A new server with the two accounts of production. Only what a lost machine would need is switched
# off; everything else, the binary log too, is as MySQL ships it.
start_server() {
    folder=$(mktemp -d "$root/tmp/cartref.XXXXXX")
    folder=${folder#"$root"}
    root_word=$(secret) migrate_word=$(secret) app_word=$(secret)
    port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
    {
        MIGRATE_PASSWORD=$migrate_word APP_PASSWORD=$app_word tools/mysql-accounts
        say "CREATE USER 'root'@'127.0.0.1' IDENTIFIED BY '$root_word';"
        say "GRANT ALL ON *.* TO 'root'@'127.0.0.1';"
        say "DROP USER 'root'@'localhost';"
    } >"$root$folder/accounts.sql"
    chroot "$root" chown -R mysql: "$folder"
    set -- --no-defaults --user=mysql --datadir="$folder/data" --tmpdir="$folder" --secure-file-priv=NULL
    chroot "$root" mysqld "$@" --initialize-insecure >"$root$folder/log" 2>&1 \
        || none "it could not be initialised: $(tail -n 1 "$root$folder/log")"
    chroot "$root" mysqld "$@" --bind-address=127.0.0.1 --port="$port" --skip-name-resolve --mysqlx=OFF \
        --socket="$folder/socket" --pid-file="$folder/pid" --init-file="$folder/accounts.sql" \
        --innodb-flush-log-at-trx-commit=0 --sync-binlog=0 --innodb-doublewrite=OFF \
        >>"$root$folder/log" 2>&1 &
    server=$!
    tries=0
    until version=$(ask 'SELECT VERSION()' 2>/dev/null); do
        tries=$((tries + 1))
        if [ "$tries" -gt 120 ] || ! kill -0 "$server" 2>/dev/null; then
            none "it did not start: $(tail -n 1 "$root$folder/log")"
        fi
        sleep 0.5
    done
}

[ "$(id -u)" = 0 ] || none "fetching and starting it needs root (debootstrap, chroot)"
trap stop_server EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM
provide_mysql
start_server
say "MySQL $version on 127.0.0.1:$port"

export SPRING_DATASOURCE_URL="jdbc:mysql://127.0.0.1:$port/cartref"
export SPRING_DATASOURCE_USERNAME=cartref_app SPRING_DATASOURCE_PASSWORD="$app_word"
export SPRING_FLYWAY_URL="$SPRING_DATASOURCE_URL" # the tests' counting data source cannot be asked for it
export SPRING_FLYWAY_USER=cartref_migrate SPRING_FLYWAY_PASSWORD="$migrate_word"

# The browser side matters to these tests only in that it exists.
front=
[ ! -e target/classes/META-INF/VAADIN/webapp/index.html ] || front=-Dvaadin.skip=true
reports=target/mysql-reports
rm -rf "$reports"
"$mvn" -B -ntp -Pmysql ${front:+"$front"} verify || status=$?

counted=$(tools/count-tests "$reports")
tests=${counted%%[!0-9]*}
tables=$(ask "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'cartref'")
if [ "$tests" = 0 ]; then
    status=1
    close "MySQL: NONE, because no test ran"
elif [ "$status" != 0 ]; then
    close "MySQL: $tests tests on ${version%%-*}, FAILED: ${counted#*), }"
elif [ "$tables" = 0 ]; then
    status=1
    close "MySQL: NONE, because the $tests tests that ran left nothing on it: they used another server"
else
    close "MySQL: $tests tests on ${version%%-*}"
fi
