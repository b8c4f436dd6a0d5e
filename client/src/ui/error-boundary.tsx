import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  /** What is shown in place of what failed. */
  renderFailure: (error: unknown) => ReactNode;
  /** Where it stands: at another place it is tried anew. */
  place?: string;
  children: ReactNode;
}

interface ErrorBoundaryState {
  failure: { error: unknown } | null;
  place: string | undefined;
}

/** Keeps an error within a part of the page: all around it stays as it is. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ place }: ErrorBoundaryProps, before: ErrorBoundaryState) {
    return place === before.place ? null : { failure: null, place };
  }

  override render() {
    const { failure } = this.state;
    return failure ? this.props.renderFailure(failure.error) : this.props.children;
  }
}
