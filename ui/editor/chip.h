// A small word on a coloured ground: the version in the header, a badge of a key. Painted; the sentence is its tooltip.
#pragma once

#include <QWidget>

class QPainter;

namespace espalier::ui {

enum class ChipLook { Plain, Accent, Warning, Failed };

[[nodiscard]] QSize chipSize(const QString& words);
void paintChip(QPainter* painter, const QRect& where, const QString& words, ChipLook look);

class Chip : public QWidget {
    Q_OBJECT
public:
    explicit Chip(QWidget* parent = nullptr);
    void set(const QString& words, ChipLook look, const QString& sentence = {});
    [[nodiscard]] QString words() const { return m_words; }
    [[nodiscard]] QSize sizeHint() const override { return chipSize(m_words); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
    ChipLook m_look = ChipLook::Plain;
};

} // namespace espalier::ui
