// One of few choices, with a line on what it means. Exclusive among siblings, as radio buttons are.
#pragma once

#include <QRadioButton>

namespace espalier::ui {

class ChoiceCard : public QRadioButton {
    Q_OBJECT
public:
    ChoiceCard(const QString& title, const QString& words, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& at) const override { return rect().contains(at); }

private:
    QString m_words;
};

} // namespace espalier::ui
