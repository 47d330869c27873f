import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly text: string;
  readonly label: string;
  readonly done: string;
  /** What is copied, for who hears the button alone. */
  readonly what: string;
}

export const CopyButton = ({ text, label, done, what }: Props): JSX.Element => {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    } catch {
      // The browser refused the clipboard: the text can still be selected.
    }
  };
  return (
    <button type="button" class="copy" onClick={() => void copy()}>
      {copied ? done : label}
      <span class="visually-hidden"> {what}</span>
    </button>
  );
};
