import { useQuery } from '@tanstack/react-query';
import { previewMarkdown } from '#contract/posts';
import { call } from '../../../lib/call.js';
import { RichText } from '../../../ui/rich-text.js';
import { ErrorState, Loading } from '../../../ui/states.js';

/** What the text will look like, rendered as the server will render the post. */
export function Preview({ text }: { text: string }) {
  const empty = text.trim() === '';
  const { data, error, refetch } = useQuery({
    queryKey: [previewMarkdown.path, text],
    queryFn: () => call(previewMarkdown, { body: { text } }),
    enabled: !empty,
    gcTime: 0,
    staleTime: Infinity,
  });
  return (
    <section className="editor__preview" aria-label="Vorschau">
      {empty && <p className="soft">Noch kein Text.</p>}
      {error && <ErrorState error={error} retry={() => void refetch()} title="Keine Vorschau möglich" />}
      {!empty && !data && !error && <Loading>Die Vorschau wird geladen …</Loading>}
      {data && <RichText className="post__text" html={data.html} />}
    </section>
  );
}
