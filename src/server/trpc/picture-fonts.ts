import 'server-only';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const read = (weight: number) => readFile(join(process.cwd(), 'src/ui/kit/font', `inter-latin-${weight}.woff`));
let fonts: Promise<readonly [Buffer, Buffer]> | undefined;

/** The site's own letters in the form that the drawer of pictures reads (the pages' smaller form it does not). */
export async function pictureFonts() {
  fonts ??= Promise.all([read(400), read(600)]);
  const [plain, bold] = await fonts;
  return [
    { name: 'Inter', data: plain, weight: 400 as const, style: 'normal' as const },
    { name: 'Inter', data: bold, weight: 600 as const, style: 'normal' as const },
  ];
}
