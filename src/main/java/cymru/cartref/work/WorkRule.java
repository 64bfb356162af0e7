package cymru.cartref.work;

import cymru.cartref.shared.Rule;

/** Why a task may not be taken or given back. */
public enum WorkRule implements Rule {
    WORK_TAKEN_BY_SOMEONE_ELSE,
    WORK_NO_LONGER_WAITING,
    WORK_COLLEAGUE_WITHOUT_ROLE
}
