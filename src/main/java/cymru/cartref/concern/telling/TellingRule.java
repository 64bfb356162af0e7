package cymru.cartref.concern.telling;

import cymru.cartref.shared.Rule;

/** The rules of telling placing authorities; docs/rules.md says where each comes from. */
public enum TellingRule implements Rule {
    NOTICE_LINK_NOT_VALID,
    NOTICE_CODE_PAUSE,
    NOTICE_CODES_MOST,
    NOTICE_LINKS_MOST,
    NOTICE_NAME_NEEDED,
    NOTICE_SETTLED,
    NOTICE_HOW_NEEDED,
    NOTICE_NO_MAILBOX
}
