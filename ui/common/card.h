// A rounded region of a page: title, a note beside it, a quiet link at the end, and what it is about.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace espalier::ui {

class Button;
class TextLabel;

class Card : public QWidget {
    Q_OBJECT
public:
    enum class Look { Surface, Sunken, Permanent };

    explicit Card(const QString& title = {}, QWidget* parent = nullptr, Look look = Look::Surface);

    void setTitle(const QString& title);
    void setNote(const QString& note);
    // The link at the end of the title line.
    Button* addLink(const QString& words);
    // Anything else that belongs into the title line.
    void addToHead(QWidget* widget);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Look m_look;
    TextLabel* m_title;
    TextLabel* m_note;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

// A hairline between rows of a card.
class Divider : public QWidget {
    Q_OBJECT
public:
    explicit Divider(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace espalier::ui
