// "Applies to 7 of 9: 2 not supervised", and on demand who is left out and why, by name.
#pragma once

#include "ui/commands/command_offer.h"

#include <QWidget>

namespace espalier::ui {

class Button;
class IconLabel;
class TextLabel;

class FitSummary : public QWidget {
    Q_OBJECT
public:
    explicit FitSummary(QWidget* parent = nullptr);
    void set(const CommandOffer& offer);

private:
    void showNames(bool shown);

    IconLabel* m_sign;
    TextLabel* m_words;
    Button* m_which;
    TextLabel* m_names;
};

} // namespace espalier::ui
