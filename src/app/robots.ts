import type { MetadataRoute } from 'next';
import { site } from '@/server/trpc/site';

// The address of this installation is known when it runs, not when it is built.
export const dynamic = 'force-dynamic';

/** Everything public may be found; a demonstration's made-up content may not. */
export default function robots(): MetadataRoute.Robots {
  const { demo, publicUrl } = site();
  if (demo) return { rules: { userAgent: '*', disallow: '/' } };
  const personal = ['my', 'city', 'centre', 'sign-in'].flatMap((part) => [`/sv/${part}`, `/en/${part}`]);
  return { rules: { userAgent: '*', disallow: ['/api/', ...personal] }, sitemap: `${publicUrl}/sitemap.xml` };
}
