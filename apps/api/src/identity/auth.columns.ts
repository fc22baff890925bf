/** How Better Auth's models are called in the desk's tables. */

const times = { createdAt: "created_at", updatedAt: "updated_at" } as const;

export const person = { modelName: "person", fields: { emailVerified: "email_verified", ...times } } as const;

export const session = {
  modelName: "session",
  fields: {
    userId: "person_id",
    expiresAt: "expires_at",
    ipAddress: "ip_address",
    userAgent: "user_agent",
    ...times,
  },
  additionalFields: {
    inPlaceOfAnother: {
      type: "boolean",
      fieldName: "in_place_of_another",
      required: false,
      input: false,
      returned: false,
    },
    signedInBy: { type: "string", fieldName: "signed_in_by", required: false, input: false, returned: false },
  },
} as const;

export const account = {
  modelName: "account",
  fields: {
    userId: "person_id",
    accountId: "account_id",
    providerId: "provider_id",
    accessToken: "access_token",
    refreshToken: "refresh_token",
    idToken: "id_token",
    accessTokenExpiresAt: "access_token_expires_at",
    refreshTokenExpiresAt: "refresh_token_expires_at",
    ...times,
  },
} as const;

export const verification = {
  modelName: "verification",
  fields: { expiresAt: "expires_at", ...times },
} as const;

export const rateLimit = { modelName: "rate_limit", fields: { lastRequest: "last_request" } } as const;

export const passkeySchema = {
  passkey: {
    modelName: "passkey",
    fields: {
      userId: "person_id",
      publicKey: "public_key",
      credentialID: "credential_id",
      deviceType: "device_type",
      backedUp: "backed_up",
      createdAt: "created_at",
    },
  },
} as const;

export const twoFactorSchema = {
  user: { fields: { twoFactorEnabled: "two_factor_enabled" } },
  twoFactor: {
    modelName: "two_factor",
    fields: {
      userId: "person_id",
      backupCodes: "backup_codes",
      failedVerificationCount: "failed_verification_count",
      lockedUntil: "locked_until",
    },
  },
} as const;
