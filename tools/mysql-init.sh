# shellcheck shell=sh
# Run once by the mysql image of compose.yaml, when its volume is new: the database and its accounts.
sh /opt/mysql-accounts | MYSQL_PWD=$MYSQL_ROOT_PASSWORD mysql --user=root
