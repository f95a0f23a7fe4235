// A field with its name above and, quieter, what it means below.
#pragma once

#include <QString>

class QWidget;

namespace espalier::ui {

class TextLabel;

struct LabelledField {
    QWidget* whole;
    TextLabel* label;
    TextLabel* hint; // hidden while it says nothing
};
LabelledField labelled(const QString& words, QWidget* field, const QString& hint, QWidget* parent);
void setHint(const LabelledField& field, const QString& hint);

} // namespace espalier::ui
