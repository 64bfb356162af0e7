package cymru.cartref.procedure;

import cymru.cartref.shared.WorkingDays;

/** The working-day calendars that rules name. */
public interface Calendars {

    enum Kind {
        /** Procurement Act 2023 s.123: a bank holiday in any part of the United Kingdom is left out. */
        PROCUREMENT,
        /** Care planning and most other Welsh instruments: England and Wales. */
        ENGLAND_AND_WALES
    }

    WorkingDays of(Kind kind);
}
