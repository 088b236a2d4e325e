import { notFound } from 'next/navigation';

/** Addresses that no page answers come here, so that the answer has the site's frame and language. */
export default function UnknownPage() {
  notFound();
}
