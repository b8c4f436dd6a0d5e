import { useEffect, useState } from 'react';
import { POST_MAX } from '#contract/primitives';
import { formatNumber } from '../../../lib/format.js';
import { Button } from '../../../ui/button.js';
import { part } from '../../../ui/part.js';
import { Loading } from '../../../ui/states.js';
import { readSetting, writeSetting } from '../settings.js';
import './composer.css';
import { PlainEditor } from './plain-editor.js';
import { Preview } from './preview.js';

export interface EditorProps {
  /** What the field is called. */
  label: string;
  /** Markdown. */
  value: string;
  onChange: (text: string) => void;
  /** Strg+Eingabe. */
  onSubmit: () => void;
  error?: string;
  autoFocus?: boolean;
}

interface TextEditorProps extends EditorProps {
  /** Raised whenever the text was changed from outside of the editor. */
  revision: number;
}

/** Where it cannot be had, one writes in the plain field. */
export const RichEditor = part(() => import('./rich-editor.js'), { waiting: UntilLoaded, missing: PlainEditor });

/** From this many signs on, the counter is shown. */
const NEAR_MAX = POST_MAX - 2_000;

/** A text with marks, or the same Markdown in a plain field; and what it will look like. */
export function TextEditor({ revision, ...editor }: TextEditorProps) {
  const [plain, setPlain] = useState(() => readSetting('plain-text') === 'yes');
  const [preview, setPreview] = useState(false);
  const [switched, setSwitched] = useState(false);
  const toggle = () => {
    writeSetting('plain-text', plain ? 'no' : 'yes');
    setPlain(!plain);
    setPreview(false);
    setSwitched(true);
  };
  const switches = (
    <div className="editor__switches">
      <Button look="quiet" aria-pressed={plain} onClick={toggle}>
        Nur Text
      </Button>
      <Button look="quiet" aria-pressed={preview} onClick={() => setPreview(!preview)}>
        Vorschau
      </Button>
    </div>
  );
  const autoFocus = editor.autoFocus || switched;
  return (
    <div className={editor.error ? 'editor editor--wrong' : 'editor'}>
      <div hidden={preview}>
        {plain ? (
          <PlainEditor key={revision} {...editor} autoFocus={autoFocus} />
        ) : (
          <RichEditor key={revision} {...editor} autoFocus={autoFocus} />
        )}
      </div>
      {preview && <Preview text={editor.value} />}
      <div className="editor__foot">
        {switches}
        {editor.value.length > NEAR_MAX && <Counter length={editor.value.length} />}
      </div>
      {editor.error && (
        <p className="field__error" role="alert">
          {editor.error}
        </p>
      )}
    </div>
  );
}

/** Time that the editor may take to load before one can write without it, in milliseconds. */
const PATIENCE_MS = 1_500;

/** Nobody has to wait for the toolbar: without a connection one writes in the plain field. */
function UntilLoaded(editor: EditorProps) {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (waited) return <PlainEditor {...editor} autoFocus />;
  return (
    <div className="editor__rich editor__waiting">
      <Loading>Der Editor wird geladen …</Loading>
    </div>
  );
}

function Counter({ length }: { length: number }) {
  const left = POST_MAX - length;
  return (
    <span className={left < 0 ? 'field__error' : 'soft small'}>
      {left < 0 ? `${formatNumber(-left)} Zeichen zu viel` : `noch ${formatNumber(left)} Zeichen`}
    </span>
  );
}
