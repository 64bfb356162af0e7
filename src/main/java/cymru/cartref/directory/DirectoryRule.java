package cymru.cartref.directory;

import cymru.cartref.shared.Rule;

/** What can refuse a deed about partner bodies. */
public enum DirectoryRule implements Rule {
    DIRECTORY_NAME_NEEDED,
    DIRECTORY_MAILBOX_NOT_AN_ADDRESS,
    DIRECTORY_PHONE_FORMAT,
    DIRECTORY_NOTE_ONE_LANGUAGE,
    DIRECTORY_AREA_CODE,
    DIRECTORY_AREA_TAKEN,
    DIRECTORY_RETIRED,
    DIRECTORY_CHANGED_MEANWHILE
}
