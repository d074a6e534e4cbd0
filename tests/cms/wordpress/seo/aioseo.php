<?php
/* Plugin Name: Stands in for All in One SEO: a list of nodes. */
add_action('wp_head', function () {
    if (!is_singular('post')) {
        return;
    }
    $at = get_permalink();
    $site = home_url('/');
    $graphs = [
        ['@type' => 'NewsArticle', '@id' => "$at#newsarticle", 'name' => html_entity_decode(wp_strip_all_tags(get_the_title())), 'headline' => get_the_title(),
            'author' => ['@id' => "{$site}author/mia/#author"], 'publisher' => ['@id' => "$site#organization"],
            'mainEntityOfPage' => ['@id' => "$at#webpage"], 'articleSection' => 'Local'],
        ['@type' => 'Person', '@id' => "{$site}author/mia/#author", 'name' => 'Mia Poe'],
        ['@type' => 'Organization', '@id' => "$site#organization", 'name' => 'River Daily'],
        ['@type' => 'WebPage', '@id' => "$at#webpage", 'url' => $at, 'author' => ['@id' => "{$site}author/mia/#author"]],
    ];
    $all = ['@context' => 'https://schema.org', '@graph' => apply_filters('aioseo_schema_output', $graphs)];
    echo '<script type="application/ld+json" class="aioseo-schema">' . json_encode($all) . '</script>';
}, 1);
