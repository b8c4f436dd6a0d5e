/** Page of the client on which an invitation is accepted. */
export const invitationLink = (publicUrl: string, token: string) => `${publicUrl}/einladung/${token}`;
/** Page of the client on which a forgotten password is replaced. */
export const passwordResetLink = (publicUrl: string, token: string) => `${publicUrl}/passwort-neu/${token}`;
