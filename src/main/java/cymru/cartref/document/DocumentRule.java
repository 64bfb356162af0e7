package cymru.cartref.document;

import cymru.cartref.shared.Rule;

/** Why a file is not taken. */
public enum DocumentRule implements Rule {
    DOCUMENT_EMPTY,
    DOCUMENT_TOO_LARGE,
    DOCUMENT_TYPE_NOT_ACCEPTED,
    DOCUMENT_IS_AN_ARCHIVE_BOMB
}
