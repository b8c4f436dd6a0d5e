import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('topic')
export class TopicEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' }) id!: number;
  /** Stays when the topic is renamed: links to it stand in posts and in people's bookmarks. */
  @Column('text') slug!: string;
  @Column('text') name!: string;
  @Column('text') description!: string;
  /** Place in the list. */
  @Column('integer') position!: number;
}
