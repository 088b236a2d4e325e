import { authPost } from '@/server/trpc/auth-routes';

export const dynamic = 'force-dynamic';
export { authPost as POST };
