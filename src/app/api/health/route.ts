import { healthGet } from '@/server/trpc/health-route';

export const dynamic = 'force-dynamic';
export { healthGet as GET };
