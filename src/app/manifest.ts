import type { MetadataRoute } from 'next';
import { site } from '@/server/trpc/site';
import { layoutText } from '@/ui/text/layout.text';

// The city's name is known when the program runs, not when it is built.
export const dynamic = 'force-dynamic';

/** For those who put the site on their phone's first screen; it opens in the browser's own language by "/". */
export default function manifest(): MetadataRoute.Manifest {
  const { city } = site();
  return {
    id: '/',
    name: `Samspel – ${city}`,
    short_name: 'Samspel',
    description: layoutText.sv.description(city),
    lang: 'sv',
    start_url: '/',
    scope: '/',
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#ae0b05',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
