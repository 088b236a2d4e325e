import { notFound } from 'next/navigation';

export const generateStaticParams = () => [];
export const revalidate = 3600;

/** Addresses that no page answers come here, so that the answer has the site's frame and language. */
export default function UnknownPage() {
  notFound();
}
