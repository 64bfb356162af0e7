package cymru.cartref.child;

/** The columns of the file, each once, in any order, headed in either language. */
public enum ImportColumn {
    CHILD("child", "plentyn"),
    AUTHORITY("placing authority code", "cod awdurdod lleoli"),
    AGE_BAND("age band", "band oedran"),
    SERVICE("service reference", "cyfeirnod gwasanaeth"),
    FROM("from", "o"),
    TO("to", "hyd");

    private final String english;
    private final String welsh;

    ImportColumn(String english, String welsh) {
        this.english = english;
        this.welsh = welsh;
    }

    public String english() {
        return english;
    }

    public String welsh() {
        return welsh;
    }
}
