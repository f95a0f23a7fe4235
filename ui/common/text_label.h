// Words in a font role and a tone of the theme. Always plain text; follows theme and font changes.
#pragma once

#include "ui/common/theme.h"
#include "ui/common/type.h"

#include <QLabel>

namespace espalier::ui {

class TextLabel : public QLabel {
    Q_OBJECT
public:
    using Color = QColor Theme::*;

    explicit TextLabel(TextRole role = TextRole::Body, Color color = &Theme::text1, QWidget* parent = nullptr);
    TextLabel(const QString& text, TextRole role, Color color = &Theme::text1, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    TextRole m_role;
    Color m_color;
    bool m_restyling = false;
};

// Same, one line that gives way: elided at the end or the middle, whole text in the tooltip.
class ElidedLabel : public TextLabel {
    Q_OBJECT
public:
    using TextLabel::TextLabel;
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

// What explains something: as many lines as it takes, in the quieter tone.
[[nodiscard]] TextLabel* paragraph(const QString& words);

} // namespace espalier::ui
