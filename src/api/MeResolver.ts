import { Ctx, Extensions, FieldResolver, Query, Resolver } from 'type-graphql';
import { PERSONAS } from '../access/personas.js';
import { postsHeldBy } from '../org/around.js';
import { peopleByIds } from '../org/people.js';
import { Me } from '../../schema/Me.js';
import { Person } from '../../schema/Person.js';
import { Persona } from '../../schema/Persona.js';
import { PersonPost } from '../../schema/PersonPost.js';
import type { Context } from './context.js';

/** Who asks, and whom one can be. */
@Resolver(() => Me)
export class MeResolver {
  @Query(() => Me, { description: 'Who asks: their roles, and the person and posts that the service knows them by.' })
  @Extensions({ rule: 'EVERYBODY' })
  me(@Ctx() { asker, demonstration }: Context): Me {
    return { name: asker.name, roles: [...asker.roles], demonstration, persona: asker.persona };
  }

  @Query(() => [Persona], { description: 'Whom one can be in demonstration mode; empty outside it.' })
  @Extensions({ rule: 'EVERYBODY' })
  personas(@Ctx() { demonstration }: Context): Persona[] {
    return demonstration ? PERSONAS.map(({ roles, ...persona }) => ({ ...persona, roles: [...roles] })) : [];
  }

  @FieldResolver(() => Person, { description: 'The person who asks; null when the service knows none.', nullable: true })
  @Extensions({ rule: 'SIGNED_IN' })
  async person(@Ctx() { asker, loaders, today }: Context): Promise<Person | null> {
    const id = await asker.personId();
    return id === null ? null : loaders.load(peopleByIds, id, today);
  }

  @FieldResolver(() => [PersonPost], { description: 'The posts that they hold today, by title; empty when none.' })
  @Extensions({ rule: 'PUBLISHED' })
  async posts(@Ctx() { asker, loaders, today }: Context): Promise<PersonPost[]> {
    const id = await asker.personId();
    return id === null ? [] : loaders.load(postsHeldBy, id, today);
  }
}
