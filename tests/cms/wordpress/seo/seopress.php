<?php
/* Plugin Name: Stands in for SEOPress: the article alone, all else within it. */
add_action('wp_head', function () {
    if (!is_singular('post')) {
        return;
    }
    $json = ['@context' => 'https://schema.org', '@type' => 'NewsArticle', 'headline' => html_entity_decode(wp_strip_all_tags(get_the_title())),
        'mainEntityOfPage' => ['@type' => 'WebPage', '@id' => get_permalink()],
        'author' => ['@type' => 'Person', 'name' => 'Mia Poe'],
        'publisher' => ['@type' => 'Organization', 'name' => 'River Daily']];
    $json = apply_filters('seopress_schemas_auto_article_json', $json);
    echo '<script type="application/ld+json">' . json_encode($json) . '</script>';
}, 1);
