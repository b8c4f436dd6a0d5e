import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { pathShown } from '../lib/shown-path.js';
import { changeViewer } from '../lib/viewer.js';
import { toast } from './toast.js';

/** Goes to the public page once the session of this browser has ended. */
export function useLeave() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return async (sentence: string) => {
    void navigate('/');
    // Before, the page that is left would lead to the sign-in.
    await pathShown('/');
    changeViewer(queryClient, null);
    toast(sentence);
  };
}
