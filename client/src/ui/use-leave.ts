import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { changeViewer } from '../lib/viewer.js';
import { toast } from './toast.js';

/** Goes to the public page once the session of this browser has ended. */
export function useLeave() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return async (sentence: string) => {
    await navigate('/');
    changeViewer(queryClient, null);
    toast(sentence);
  };
}
