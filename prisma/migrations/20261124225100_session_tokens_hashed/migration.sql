-- The table held what the cookies hold: whoever read it could sign in as anyone. Now it holds the sha256, counted here as
-- src/server/adapters/auth/session-token.ts counts it, so that nobody is signed out.
UPDATE "Session" SET "sessionToken" = encode(sha256(convert_to("sessionToken", 'UTF8')), 'hex');
