import { Extensions, Query, Resolver } from 'type-graphql';
import { FORMATS } from '../exchange/formats/index.js';
import { Format } from '../../schema/Format.js';

/** The kinds of files that can be imported. */
@Resolver(() => Format)
export class FormatResolver {
  @Query(() => [Format], { description: 'Every kind of file that can be imported, by POST /imports/FORMAT or on the command line.' })
  @Extensions({ rule: 'SIGNED_IN' })
  formats(): Format[] {
    return FORMATS.map(({ id, about, files, edge }) => ({ id, about, files, edge }));
  }
}
