// Says all the time that this is no office in production: practice or lab.
#pragma once

#include <QWidget>

namespace espalier::ui {

class ModeBanner : public QWidget {
    Q_OBJECT
public:
    enum class Mode { None, Practice, Lab };

    explicit ModeBanner(QWidget* parent = nullptr);
    void setMode(Mode mode);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
};

} // namespace espalier::ui
