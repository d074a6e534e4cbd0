<?php
/* Plugin Name: Stands in for Yoast SEO: a list of pieces that refer to each other, printed with slashes as they are. */
add_action('wp_head', function () {
    if (!is_singular('post')) {
        return;
    }
    $at = get_permalink();
    $site = home_url('/');
    $graph = [
        ['@type' => 'Article', '@id' => "$at#article", 'isPartOf' => ['@id' => $at], 'headline' => html_entity_decode(wp_strip_all_tags(get_the_title())),
            'author' => ['name' => 'Mia Poe', '@id' => "$site#/schema/person/1"],
            'publisher' => ['@id' => "$site#organization"], 'mainEntityOfPage' => ['@id' => $at]],
        ['@type' => 'WebPage', '@id' => $at, 'url' => $at, 'name' => html_entity_decode(wp_strip_all_tags(get_the_title())), 'isPartOf' => ['@id' => "$site#website"]],
        ['@type' => 'WebSite', '@id' => "$site#website", 'url' => $site, 'name' => 'River Daily'],
        ['@type' => 'Organization', '@id' => "$site#organization", 'name' => 'River Daily', 'url' => $site],
        ['@type' => 'Person', '@id' => "$site#/schema/person/1", 'name' => 'Mia Poe'],
    ];
    $graph = apply_filters('wpseo_schema_graph', $graph, new stdClass());
    $all = ['@context' => 'https://schema.org', '@graph' => $graph];
    $json = json_encode($all, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
    echo '<script type="application/ld+json" class="yoast-schema-graph">' . $json . '</script>';
}, 1);
