-- People who sign in. A row begins CLOSED: until its address is proved or invited it lets nobody in.
CREATE TABLE account (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  -- lower case; compared to the byte, so that é is not e
  email VARCHAR(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name VARCHAR(120) NOT NULL,
  language VARCHAR(2) NOT NULL,
  password_hash VARCHAR(200) NULL,
  -- ends sessions that began under an older password
  password_set DATETIME(6) NULL,
  status VARCHAR(20) NOT NULL,
  organisation_id BIGINT NULL,
  -- last mail that anyone could cause by typing this address
  mailed_at DATETIME(6) NULL,
  created DATETIME(6) NOT NULL,
  version INT NOT NULL,
  UNIQUE KEY account_email (email),
  KEY account_organisation (organisation_id, name, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE account_role (
  account_id BIGINT NOT NULL,
  role VARCHAR(40) NOT NULL,
  PRIMARY KEY (account_id, role),
  KEY account_role_holders (role, account_id),
  CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- Links that prove something once. Only the SHA-256 of what the link carries is kept.
CREATE TABLE account_token (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  token_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purpose VARCHAR(30) NOT NULL,
  account_id BIGINT NULL,
  created DATETIME(6) NOT NULL,
  expires DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  UNIQUE KEY account_token_hash (token_hash),
  KEY account_token_account (account_id, purpose),
  CONSTRAINT account_token_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- Failed sign-ins by the SHA-256 of the address typed, whether or not it has an account.
CREATE TABLE sign_in_attempt (
  address_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  failures INT NOT NULL,
  paused_until DATETIME(6) NULL,
  last_at DATETIME(6) NOT NULL,
  KEY sign_in_attempt_last (last_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

CREATE TABLE council_setting (
  name VARCHAR(60) NOT NULL PRIMARY KEY,
  value VARCHAR(2000) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;

-- A provider whose administrator is gone: who asks, with what evidence, and what an officer decided.
CREATE TABLE recovery_request (
  id BIGINT AUTO_INCREMENT PRIMARY KEY,
  account_id BIGINT NOT NULL,
  organisation_id BIGINT NOT NULL,
  evidence VARCHAR(4000) NOT NULL,
  status VARCHAR(20) NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  decided_at DATETIME(6) NULL,
  decided_by BIGINT NULL,
  granted_to BIGINT NULL,
  reason VARCHAR(2000) NULL,
  version INT NOT NULL,
  KEY recovery_request_status (status, id),
  KEY recovery_request_account (account_id, status),
  CONSTRAINT recovery_request_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
