<?php
/**
 * Two graphs of one page become one.
 *
 * @package newsld
 */

namespace Newsld;

/**
 * Joins our graph into that of an SEO plug-in: one article, and every person and organization once.
 *
 * What the other says stands; ours adds what it does not say, and the nodes that only we have.
 */
final class Graph {

	const ARTICLES = array( 'Article', 'BlogPosting', 'LiveBlogPosting', 'SocialMediaPosting', 'Report', 'TechArticle', 'ScholarlyArticle' );
	const PEOPLE   = array( 'Person', 'Organization', 'NewsMediaOrganization' );
	// What links to people, pages and pictures: where the other says it, ours would say it twice.
	const SAID_ONCE = array( 'author', 'publisher', 'creator', 'image', 'mainEntityOfPage', 'isPartOf' );

	/**
	 * Join our nodes into another's.
	 *
	 * @param array<int|string, mixed>         $theirs The other's nodes; their keys stay.
	 * @param array<int, array<string, mixed>> $ours   Our nodes.
	 * @return array<int|string, mixed>
	 */
	public static function joined( array $theirs, array $ours ) {
		$same   = self::same( $theirs, $ours );
		$ids    = self::ids( $theirs, $ours, $same );
		$joined = $theirs;
		$added  = array();
		foreach ( $ours as $index => $node ) {
			$node = self::renamed( $node, $ids );
			if ( isset( $same[ $index ] ) ) {
				$key            = $same[ $index ];
				$joined[ $key ] = self::both( $joined[ $key ], $node );
			} else {
				$added[] = $node;
			}
		}
		foreach ( self::wanted( $joined, $added ) as $number => $node ) {
			$joined[ 'newsld-' . ( $number + 1 ) ] = $node;
		}
		return array_keys( $theirs ) === array_keys( array_values( $theirs ) ) ? array_values( $joined ) : $joined;
	}

	/**
	 * Which of our nodes is which of theirs.
	 *
	 * @param array<int|string, mixed>         $theirs The other's nodes.
	 * @param array<int, array<string, mixed>> $ours   Our nodes.
	 * @return array<int, int|string> Index of ours → key of theirs.
	 */
	private static function same( array $theirs, array $ours ) {
		$same = array();
		foreach ( $ours as $index => $node ) {
			foreach ( $theirs as $key => $their ) {
				if ( is_array( $their ) && ! in_array( $key, $same, true ) && self::is_same( $node, $their ) ) {
					$same[ $index ] = $key;
					break;
				}
			}
		}
		return $same;
	}

	/**
	 * Whether two nodes are one thing: by id, as the page's article, or by the name of a person or an organization.
	 *
	 * @param array<string, mixed> $node  Ours.
	 * @param array<string, mixed> $their The other's.
	 * @return bool
	 */
	private static function is_same( array $node, array $their ) {
		if ( isset( $node['@id'], $their['@id'] ) && $node['@id'] === $their['@id'] ) {
			return true;
		}
		if ( self::is_article( $node ) ) {
			return self::is_article( $their );
		}
		$is_person = self::is_any( $node, array( 'Person' ) ) === self::is_any( $their, array( 'Person' ) );
		return $is_person && self::is_any( $node, self::PEOPLE ) && self::is_any( $their, self::PEOPLE )
			&& isset( $node['name'], $their['name'] ) && is_string( $node['name'] ) && $node['name'] === $their['name'];
	}

	/**
	 * What our ids become: those of the other's nodes that ours are.
	 *
	 * @param array<int|string, mixed>         $theirs The other's nodes.
	 * @param array<int, array<string, mixed>> $ours   Our nodes.
	 * @param array<int, int|string>           $same   Which is which.
	 * @return array<string, string>
	 */
	private static function ids( array $theirs, array $ours, array $same ) {
		$ids = array();
		foreach ( $same as $index => $key ) {
			if ( isset( $ours[ $index ]['@id'], $theirs[ $key ]['@id'] ) && is_string( $theirs[ $key ]['@id'] ) ) {
				$ids[ $ours[ $index ]['@id'] ] = $theirs[ $key ]['@id'];
			}
		}
		return $ids;
	}

	/**
	 * A value with ids renamed, and without what would end or hide a script element: others may print it as it is.
	 *
	 * @param mixed                 $value The value.
	 * @param array<string, string> $ids   Old id → new id.
	 * @return mixed
	 */
	private static function renamed( $value, array $ids ) {
		if ( is_string( $value ) ) {
			return preg_replace( '/<(?=\/?script|!--)/i', '‹', $value );
		}
		if ( ! is_array( $value ) ) {
			return $value;
		}
		if ( isset( $value['@id'] ) && is_string( $value['@id'] ) && isset( $ids[ $value['@id'] ] ) ) {
			$value['@id'] = $ids[ $value['@id'] ];
		}
		foreach ( $value as $key => $member ) {
			$value[ $key ] = self::renamed( $member, $ids );
		}
		return $value;
	}

	/**
	 * What two nodes say of one thing.
	 *
	 * @param array<string, mixed> $their The other's.
	 * @param array<string, mixed> $node  Ours, renamed.
	 * @return array<string, mixed>
	 */
	private static function both( array $their, array $node ) {
		$types = array_values( array_unique( array_merge( self::types( $their ), self::types( $node ) ) ) );
		$both  = $their + $node;
		foreach ( $node as $key => $value ) {
			if ( isset( $their[ $key ] ) && ! in_array( $key, self::SAID_ONCE, true ) && self::is_references( $value ) ) {
				$both[ $key ] = array_values( array_unique( array_merge( self::listed( $their[ $key ] ), self::listed( $value ) ), SORT_REGULAR ) );
			}
		}
		$both['@type'] = 1 === count( $types ) ? $types[0] : $types;
		return $both;
	}

	/**
	 * Those of our nodes that something refers to, or that say more than who somebody is.
	 *
	 * @param array<int|string, mixed>         $joined The nodes so far.
	 * @param array<int, array<string, mixed>> $added  Our nodes.
	 * @return array<int, array<string, mixed>>
	 */
	private static function wanted( array $joined, array $added ) {
		$named = array();
		$note  = static function ( $value, $key ) use ( &$named ) {
			if ( '@id' === $key && is_string( $value ) ) {
				$named[ $value ] = isset( $named[ $value ] ) ? $named[ $value ] + 1 : 1;
			}
		};
		array_walk_recursive( $joined, $note );
		array_walk_recursive( $added, $note );
		return array_values(
			array_filter(
				$added,
				static function ( $node ) use ( $named ) {
					return ! self::is_any( $node, self::PEOPLE ) || ! isset( $node['@id'] ) || $named[ $node['@id'] ] > 1;
				}
			)
		);
	}

	/**
	 * Whether a value refers to nodes of ours.
	 *
	 * @param mixed $value The value.
	 * @return bool
	 */
	private static function is_references( $value ) {
		foreach ( self::listed( $value ) as $member ) {
			if ( ! is_array( $member ) || array_keys( $member ) !== array( '@id' ) ) {
				return false;
			}
		}
		return true;
	}

	/**
	 * A value as a list.
	 *
	 * @param mixed $value The value.
	 * @return array<int, mixed>
	 */
	private static function listed( $value ) {
		return is_array( $value ) && array_keys( $value ) === array_keys( array_values( $value ) ) ? $value : array( $value );
	}

	/**
	 * The types of a node, without schema.org's address.
	 *
	 * @param array<string, mixed> $node The node.
	 * @return array<int, string>
	 */
	private static function types( array $node ) {
		$types = isset( $node['@type'] ) ? self::listed( $node['@type'] ) : array();
		return array_values( array_filter( $types, 'is_string' ) );
	}

	/**
	 * Whether a node is of one of these types.
	 *
	 * @param array<string, mixed> $node  The node.
	 * @param array<int, string>   $types The types.
	 * @return bool
	 */
	private static function is_any( array $node, array $types ) {
		return array() !== array_intersect( self::types( $node ), $types );
	}

	/**
	 * Whether a node is an article of any kind.
	 *
	 * @param array<string, mixed> $node The node.
	 * @return bool
	 */
	private static function is_article( array $node ) {
		foreach ( self::types( $node ) as $type ) {
			if ( in_array( $type, self::ARTICLES, true ) || 'NewsArticle' === substr( $type, -11 ) ) {
				return true;
			}
		}
		return false;
	}
}
