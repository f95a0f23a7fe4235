// "Drop .mobileconfig files here": where a profile may be let go; says so while one is dragged over the screen.
#pragma once

#include <QWidget>

namespace espalier::ui {

class DropZone : public QWidget {
    Q_OBJECT
public:
    explicit DropZone(QWidget* parent = nullptr);
    void setInvited(bool invited); // something that fits is in the air
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_invited = false;
};

} // namespace espalier::ui
