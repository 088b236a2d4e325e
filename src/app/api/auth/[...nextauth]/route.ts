import { authGet, authPost } from '@/server/trpc/auth-routes';

export const dynamic = 'force-dynamic';
export { authGet as GET, authPost as POST };
