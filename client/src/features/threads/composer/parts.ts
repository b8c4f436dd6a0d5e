import { part } from '../../../ui/part.js';

export const ReplyComposer = part(() => import('./reply-composer.js'));
export const EditForm = part(() => import('./edit-form.js'));

/** Fetches what one needs to write a text, also after the connection has gone. */
export function prepareWriting(): void {
  ReplyComposer.preload();
  EditForm.preload();
}

/** Fetches the editor with its marks as well, which is large, for somebody who is about to write. */
export function prepareEditor(): void {
  import('./text-editor.js').then(
    ({ RichEditor }) => RichEditor.preload(),
    () => undefined,
  );
}
