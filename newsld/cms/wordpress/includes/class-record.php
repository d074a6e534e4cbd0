<?php
/**
 * What is sent of a post: the shape of the REST interface, with its words as the page shows them.
 *
 * @package newsld
 */

namespace Newsld;

use WP_Post;

/**
 * A post as a record.
 */
final class Record {

	/**
	 * Return what a post says, as if it were published.
	 *
	 * @param WP_Post              $post  The post, as it is or as it is about to be.
	 * @param array<string, mixed> $terms What it is about to be filed under: taxonomy → ids, names or slugs.
	 * @param int|null             $image The attachment that is about to stand for it; null for the one that does.
	 * @return array<string, mixed>
	 */
	public static function of( WP_Post $post, array $terms = array(), $image = null ) {
		$locale = self::locale( $post );
		$record = Typography::in(
			$locale,
			static function () use ( $post, $terms, $image, $locale ) {
				return self::facts( $post, $locale ) + self::texts( $post ) + self::embedded( $post, $terms, $image );
			}
		);
		/**
		 * Filters what is sent of a post.
		 *
		 * @param array<string, mixed> $record The record, as the REST interface has it.
		 * @param WP_Post              $post   The post.
		 */
		return apply_filters( 'newsld_record', $record, $post );
	}

	/**
	 * What a post says of itself.
	 *
	 * @param WP_Post $post   The post.
	 * @param string  $locale Its language.
	 * @return array<string, mixed>
	 */
	private static function facts( WP_Post $post, $locale ) {
		$facts = array(
			'id'     => (int) $post->ID,
			'type'   => $post->post_type,
			'status' => 'publish',
			'link'   => self::link( $post ),
			'lang'   => str_replace( '_', '-', $locale ),
		);
		return $facts + self::dates( $post ) + self::coauthors( $post );
	}

	/**
	 * The texts of a post.
	 *
	 * @param WP_Post $post The post.
	 * @return array<string, array<string, mixed>>
	 */
	private static function texts( WP_Post $post ) {
		$excerpt = Typography::shown( 'the_excerpt', $post->post_excerpt );
		return array(
			'title'   => array( 'rendered' => Typography::shown( 'the_title', $post->post_title ) ),
			'content' => array(
				'rendered'  => self::content( $post ),
				'protected' => false,
			),
			'excerpt' => array(
				'raw'      => $excerpt,
				'rendered' => $excerpt,
			),
		);
	}

	/**
	 * What a post is linked with.
	 *
	 * @param WP_Post              $post  The post.
	 * @param array<string, mixed> $terms What it is about to be filed under.
	 * @param int|null             $image The attachment that is about to stand for it.
	 * @return array<string, mixed>
	 */
	private static function embedded( WP_Post $post, array $terms, $image ) {
		$image = null === $image ? (int) get_post_thumbnail_id( $post ) : (int) $image;
		return array(
			'_embedded' => array(
				'author'           => self::author( (int) $post->post_author ),
				'wp:featuredmedia' => self::image( $image ),
				'wp:term'          => self::terms( $post, $terms ),
			),
		);
	}

	/**
	 * The address that a post has, or will have when it is published.
	 *
	 * @param WP_Post $post The post.
	 * @return string
	 */
	private static function link( WP_Post $post ) {
		if ( ! $post->ID ) {
			return '';
		}
		$published              = clone $post;
		$published->post_status = 'publish';
		$published->filter      = 'sample';
		if ( ! $published->post_name ) {
			$slug                 = sanitize_title( $post->post_title, (string) $post->ID );
			$published->post_name = wp_unique_post_slug( $slug, $post->ID, 'publish', $post->post_type, $post->post_parent );
		}
		return (string) get_permalink( $published );
	}

	/**
	 * The language of a post, where a plug-in for several knows it, else the site's.
	 *
	 * @param WP_Post $post The post.
	 * @return string
	 */
	private static function locale( WP_Post $post ) {
		$known = function_exists( 'pll_get_post_language' ) ? pll_get_post_language( $post->ID, 'locale' ) : '';
		if ( ! $known && has_filter( 'wpml_post_language_details' ) ) {
			$details = apply_filters( 'wpml_post_language_details', null, $post->ID ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- WPML's.
			$known   = is_array( $details ) && ! empty( $details['locale'] ) ? $details['locale'] : '';
		}
		return $known ? $known : get_locale();
	}

	/**
	 * The text as the page has it, before other plug-ins add to it.
	 *
	 * @param WP_Post $post The post.
	 * @return string
	 */
	private static function content( WP_Post $post ) {
		$before          = isset( $GLOBALS['post'] ) ? $GLOBALS['post'] : null;
		$GLOBALS['post'] = $post; // phpcs:ignore WordPress.WP.GlobalVariablesOverride -- blocks and shortcodes ask for it, and get it back below.
		try {
			$html = do_blocks( $post->post_content );
			$html = Typography::shown( 'the_content', $html );
			$html = has_blocks( $post->post_content ) ? $html : wpautop( $html );
			$html = do_shortcode( shortcode_unautop( $html ) );
		} finally {
			$GLOBALS['post'] = $before; // phpcs:ignore WordPress.WP.GlobalVariablesOverride
		}
		return $html;
	}

	/**
	 * When a post was published and changed; one without a date is published now.
	 *
	 * @param WP_Post $post The post.
	 * @return array<string, string>
	 */
	private static function dates( WP_Post $post ) {
		$has_date = '0000-00-00 00:00:00' !== $post->post_date_gmt && '' !== $post->post_date_gmt;
		$gmt      = $has_date ? $post->post_date_gmt : gmdate( 'Y-m-d H:i:s' );
		$changed  = max( $gmt, $post->post_modified_gmt );
		return array(
			'date'         => mysql_to_rfc3339( get_date_from_gmt( $gmt ) ),
			'date_gmt'     => mysql_to_rfc3339( $gmt ),
			'modified'     => mysql_to_rfc3339( get_date_from_gmt( $changed ) ),
			'modified_gmt' => mysql_to_rfc3339( $changed ),
		);
	}

	/**
	 * The author of a post.
	 *
	 * @param int $id The user.
	 * @return array<int, array<string, mixed>>
	 */
	private static function author( $id ) {
		$user = get_userdata( $id );
		if ( ! $user ) {
			return array();
		}
		return array(
			array(
				'id'   => $user->ID,
				'name' => $user->display_name,
				'url'  => untrailingslashit( $user->user_url ) === untrailingslashit( home_url() ) ? '' : $user->user_url,
				'link' => get_author_posts_url( $user->ID, $user->user_nicename ),
			),
		);
	}

	/**
	 * The authors that Co-Authors Plus knows, where it is active.
	 *
	 * @param WP_Post $post The post.
	 * @return array<string, mixed>
	 */
	private static function coauthors( WP_Post $post ) {
		$authors = array();
		foreach ( function_exists( 'get_coauthors' ) && $post->ID ? get_coauthors( $post->ID ) : array() as $author ) {
			$authors[] = array(
				'display_name' => $author->display_name,
				'link'         => get_author_posts_url( $author->ID, $author->user_nicename ),
				'url'          => isset( $author->website ) ? $author->website : '',
			);
		}
		return $authors ? array( 'coauthors' => $authors ) : array();
	}

	/**
	 * The image that stands for a post.
	 *
	 * @param int $id The attachment.
	 * @return array<int, array<string, mixed>>
	 */
	private static function image( $id ) {
		$full = $id ? wp_get_attachment_image_src( $id, 'full' ) : false;
		if ( ! $full ) {
			return array();
		}
		return array(
			array(
				'id'            => $id,
				'media_type'    => 'image',
				'mime_type'     => get_post_mime_type( $id ),
				'source_url'    => $full[0],
				'alt_text'      => (string) get_post_meta( $id, '_wp_attachment_image_alt', true ),
				'caption'       => array( 'rendered' => Typography::shown( 'the_post_thumbnail_caption', (string) wp_get_attachment_caption( $id ) ) ),
				'media_details' => array(
					'width'  => $full[1],
					'height' => $full[2],
				),
			),
		);
	}

	/**
	 * What a post is filed under, grouped by taxonomy as the REST interface groups it.
	 *
	 * @param WP_Post              $post  The post.
	 * @param array<string, mixed> $about What it is about to be filed under.
	 * @return array<int, array<int, array<string, mixed>>>
	 */
	private static function terms( WP_Post $post, array $about ) {
		$groups = array();
		foreach ( get_object_taxonomies( $post->post_type, 'objects' ) as $taxonomy ) {
			if ( ! $taxonomy->public ) {
				continue;
			}
			$found = isset( $about[ $taxonomy->name ] )
				? self::named( $about[ $taxonomy->name ], $taxonomy->name )
				: get_the_terms( $post->ID, $taxonomy->name );
			$group = array();
			foreach ( is_array( $found ) ? $found : array() as $term ) {
				$group[] = array(
					'id'       => $term->term_id,
					'name'     => $term->name,
					'taxonomy' => $taxonomy->name,
				);
			}
			$groups[] = $group;
		}
		return array_values( array_filter( $groups ) );
	}

	/**
	 * The terms of these ids or names; a name that is no term yet will be one.
	 *
	 * @param mixed  $said     Ids, names, or names between commas.
	 * @param string $taxonomy Of which taxonomy.
	 * @return array<int, object>
	 */
	private static function named( $said, $taxonomy ) {
		$found = array();
		foreach ( is_array( $said ) ? $said : explode( ',', (string) $said ) as $one ) {
			$one  = is_string( $one ) ? trim( $one ) : $one;
			$term = is_numeric( $one ) ? get_term( (int) $one, $taxonomy ) : get_term_by( 'name', $one, $taxonomy );
			if ( $term && ! is_wp_error( $term ) ) {
				$found[] = $term;
			} elseif ( is_string( $one ) && '' !== $one && ! is_numeric( $one ) ) {
				$found[] = (object) array(
					'term_id' => 0,
					'name'    => $one,
				);
			}
		}
		return $found;
	}
}
