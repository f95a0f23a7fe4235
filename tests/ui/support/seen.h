// What a person sees in a window, and what there is to press.
#pragma once

#include "ui/common/button.h"

#include <QLabel>

namespace espalier::test {

[[nodiscard]] inline bool saysIn(const QWidget& window, const QString& words)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&words](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
}

// The first one that is shown and begins with these words; null: none.
[[nodiscard]] inline ui::Button* buttonIn(const QWidget& window, const QString& words)
{
    const auto buttons = window.findChildren<ui::Button*>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&words](const ui::Button* button) {
        return button->isVisible() && button->text().startsWith(words);
    });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace espalier::test
