-- Mails that anyone can cause by typing an address, counted by its SHA-256, with or without an account.
CREATE TABLE address_mail (
  address_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  mails INT NOT NULL,
  next_at DATETIME(6) NULL,
  last_at DATETIME(6) NOT NULL,
  KEY address_mail_last (last_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

ALTER TABLE account DROP COLUMN mailed_at;

-- A closed account no longer holds its address: who comes with it later is a new person.
UPDATE account SET email = CONCAT('closed-', id) WHERE status = 'CLOSED';
