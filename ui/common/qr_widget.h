// A QR code, dark on white in both themes, whole device pixels per module, four modules of quiet around it.
#pragma once

#include <QBitArray>
#include <QWidget>

namespace espalier::ui {

class QrWidget : public QWidget {
    Q_OBJECT
public:
    explicit QrWidget(QWidget* parent = nullptr);
    // Row by row, '1' is dark; anything but size × size signs shows nothing.
    void setModules(int size, const QString& modules);
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] QSize sizeHint() const override { return {260, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 200}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool dark(int x, int y) const { return m_modules.testBit(y * m_size + x); }
    int m_size = 0;
    QBitArray m_modules;
};

} // namespace espalier::ui
