// "Show forms for": the systems a profile is meant for. None chosen means all.
#pragma once

#include "ui/editor/catalogue_words.h"

#include <QWidget>

class QAbstractButton;

namespace espalier::ui {

class PlatformChips : public QWidget {
    Q_OBJECT
public:
    explicit PlatformChips(QWidget* parent = nullptr);
    [[nodiscard]] Platforms chosen() const { return m_chosen; }
    void choose(const Platforms& platforms);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {180, heightForWidth(180)}; }

Q_SIGNALS:
    void chosenChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int place(int width, bool really) const; // answers the height
    Platforms m_chosen;
    QList<QAbstractButton*> m_buttons; // as catalogue::allPlatforms
};

} // namespace espalier::ui
