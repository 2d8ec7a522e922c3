-- The auth_* tables belong to better-auth; their columns are what its own schema generator writes, with UUIDv7.
CREATE TABLE auth_user (
  "id" uuid PRIMARY KEY DEFAULT uuidv7(),
  "name" text NOT NULL,
  "email" text NOT NULL UNIQUE,
  "emailVerified" boolean NOT NULL,
  "image" text,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE auth_session (
  "id" uuid PRIMARY KEY DEFAULT uuidv7(),
  "expiresAt" timestamptz NOT NULL,
  "token" text NOT NULL UNIQUE,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL,
  "ipAddress" text,
  "userAgent" text,
  "userId" uuid NOT NULL REFERENCES auth_user ("id") ON DELETE CASCADE
);
CREATE TABLE auth_account (
  "id" uuid PRIMARY KEY DEFAULT uuidv7(),
  "accountId" text NOT NULL,
  "providerId" text NOT NULL,
  "userId" uuid NOT NULL REFERENCES auth_user ("id") ON DELETE CASCADE,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL
);
CREATE TABLE auth_verification (
  "id" uuid PRIMARY KEY DEFAULT uuidv7(),
  "identifier" text NOT NULL,
  "value" text NOT NULL,
  "expiresAt" timestamptz NOT NULL,
  "createdAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updatedAt" timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE INDEX "auth_session_userId_idx" ON auth_session ("userId");
CREATE INDEX "auth_account_userId_idx" ON auth_account ("userId");
CREATE INDEX "auth_verification_identifier_idx" ON auth_verification ("identifier");

-- A person as Blether knows them. The id is the account's, so the account can go and the person's posts stay.
CREATE TABLE person (
  id uuid PRIMARY KEY,
  display_name text NOT NULL,
  joined_at timestamptz NOT NULL
);

CREATE TABLE role_grant (
  person_id uuid NOT NULL REFERENCES person,
  role text NOT NULL CHECK (role IN ('welcomer', 'facilitator', 'moderator', 'lead', 'coordinator', 'privacy-lead',
                                     'service-manager', 'administrator')),
  granted_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, role)
);
