// Push buttons by importance. A page has one primary button; Danger is the last button of a destructive
// confirmation and nothing else.
#pragma once

#include <QCheckBox>
#include <QPushButton>

namespace espalier::ui {

class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Standard, Primary, Quiet, Destructive, Danger, Link };
    enum class Size { Normal, Small };

    Button(const QString& text, Kind kind, QWidget* parent = nullptr, Size size = Size::Normal);
    Button(const QString& iconName, const QString& text, Kind kind, QWidget* parent = nullptr,
           Size size = Size::Normal);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] Size buttonSize() const { return m_size; }

private:
    Kind m_kind;
    Size m_size;
};

// Icon only, 32 px square; `name` is its tooltip and accessible name.
class IconButton : public Button {
    Q_OBJECT
public:
    IconButton(const QString& iconName, const QString& name, QWidget* parent = nullptr, Kind kind = Kind::Standard);
    [[nodiscard]] QSize sizeHint() const override;
};

// A check box drawn as a switch.
class Switch : public QCheckBox {
    Q_OBJECT
public:
    using QCheckBox::QCheckBox;
};

} // namespace espalier::ui
